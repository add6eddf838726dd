using Bot.Documents.Folders;
using Bot.Documents.Reading;
using Bot.Documents.SharePoint;
using Bot.Documents.Verbs;
using Bot.Starting;
using Bot.Storage;
using Bot.Turns;
using Cards.Help;
using Knowledge;

namespace Bot.Documents;

/// <summary>Registers the knowledge base and what fills it.</summary>
internal static class DocumentsSetup
{
    public static IServiceCollection AddDocuments(this IServiceCollection services)
    {
        services.AddOptions<KnowledgeOptions>().BindSettings("Knowledge");
        return services
            .AddSingleton(provider => Open(provider))
            .AddSingleton<NoticeStore>()
            .AddSingleton<FolderStore>()
            .AddSingleton<DocumentReaders>()
            .AddSingleton<FolderReader>()
            .AddSingleton<FolderLibrary>()
            .AddHostedService<FolderWatch>()
            .AddSharePoint()
            .AddSingleton<FolderDesk>()
            .AddSingleton(FolderVerbs.Add)
            .AddSingleton(FolderVerbs.Remove)
            .AddSingleton(FolderVerbs.Refresh)
            .AddSingleton<KnowledgeStatus>()
            .AddSingleton(StatusVerb.Of)
            .AddSingleton<Library>()
            .AddPreparation(provider => new Preparation(token => provider.GetRequiredService<Library>().FillAsync(token)));
    }

    private static IServiceCollection AddSharePoint(this IServiceCollection services) => services
        .AddSingleton<LibraryStore>()
        .AddSingleton<LibraryTroubles>()
        .AddSingleton<LibraryReader>()
        .AddSingleton<LibrarySync>()
        .AddHostedService<LibraryWatch>()
        .AddPurge(static (connection, kept, now) => LibraryStore.PurgeLeft(connection, now.AddDays(-kept.LeftTeamsDays)))
        .AddSingleton(new HelpCommand(HelpGroup.Leads, ChannelFilesHandler.Open, "lets me answer your team from this channel's Files; **stop searching our files** ends it"))
        .AddTurnRoute(TurnRoute.ForWords<ChannelFilesHandler>(ChannelFilesHandler.Open, ChannelFilesHandler.Close));

    private static KnowledgeBase Open(IServiceProvider provider)
    {
        var folder = provider.GetRequiredService<DataFolder>();
        folder.OwnFile("index.db");
        var knowledge = KnowledgeBase.Open(folder.Path, provider.GetRequiredService<TimeProvider>(), provider.GetService<EmbedderSource>()?.Invoke(), provider.GetService<EngineBefore>());
        folder.Restrict("index.db"); // One that was damaged has been made again, for everyone.
        return knowledge;
    }
}
