using Bot.Starting;
using Bot.Storage;
using Knowledge;

namespace Bot.Documents;

/// <summary>Registers the knowledge base and what fills it.</summary>
internal static class DocumentsSetup
{
    public static IServiceCollection AddDocuments(this IServiceCollection services)
    {
        services.AddOptions<KnowledgeOptions>().BindSettings("Knowledge");
        return services
            .AddSingleton(provider => Open(provider.GetRequiredService<DataFolder>(), provider.GetRequiredService<TimeProvider>()))
            .AddSingleton<Library>()
            .AddPreparation(provider => new Preparation(token => provider.GetRequiredService<Library>().FillAsync(token)));
    }

    private static KnowledgeBase Open(DataFolder folder, TimeProvider clock)
    {
        folder.OwnFile("index.db");
        var knowledge = KnowledgeBase.Open(folder.Path, clock);
        folder.Restrict("index.db"); // One that was damaged has been made again, for everyone.
        return knowledge;
    }
}
