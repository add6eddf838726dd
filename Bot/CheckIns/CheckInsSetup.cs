using Bot.CheckIns.Agreeing;
using Bot.CheckIns.Answers;
using Bot.CheckIns.Competency;
using Bot.CheckIns.Confidence;
using Bot.CheckIns.Forms;
using Bot.CheckIns.Managing;
using Bot.CheckIns.Opening;
using Bot.CheckIns.Posting;
using Bot.CheckIns.Results;
using Bot.CheckIns.Rounds;
using Bot.CheckIns.Sealing;
using Bot.CheckIns.Sets;
using Bot.Starting;
using Bot.Storage;
using Bot.Turns;

namespace Bot.CheckIns;

/// <summary>Registers check-ins: the sets of questions, the life of a check-in, actions, and a person's own profile.</summary>
internal static class CheckInsSetup
{
    public static IServiceCollection AddCheckIns(this IServiceCollection services) => services
        .AddSingleton<SetCatalogue>()
        .AddSingleton<SetArticles>()
        .AddPreparation(static provider => new Preparation(_ => TellOfArticlesAsync(provider)))
        .AddSingleton(CheckInsVerb.Of)
        .AddSingleton<Tags>()
        .AddSingleton<Seals>()
        .AddSingleton<Form>()
        .AddSingleton<Answering>()
        .AddSingleton<CheckInPost>()
        .AddSingleton<ChannelMail>()
        .AddSingleton(static provider => provider.GetRequiredService<ChannelMail>().Letters)
        .AddSingleton<Redrawing>()
        .AddOpening()
        .AddManaging()
        .AddAnswers()
        .AddResults()
        .AddAgreeing()
        .AddCompetency()
        .AddOwnData()
        .AddSingleton<LeftTeams>()
        .AddSingleton(static provider => new Presence(provider.GetRequiredService<LeftTeams>().Changed))
        .AddPurge(LeftTeams.Purge)
        .AddSingleton<CheckInRound>()
        .AddHostedService(provider => provider.GetRequiredService<CheckInRound>());

    // A set that cannot be used ends the start here.
    private static async Task TellOfArticlesAsync(IServiceProvider services)
    {
        foreach (var line in services.GetRequiredService<SetArticles>().Gone(services.GetRequiredService<SetCatalogue>().All()))
            await Console.Error.WriteLineAsync(line);
    }
}
