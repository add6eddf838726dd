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
        .AddPreparation(provider => new Preparation(_ => Task.FromResult(provider.GetRequiredService<SetCatalogue>().All())))
        .AddSingleton(CheckInsVerb.Of)
        .AddSingleton<Tags>()
        .AddSingleton<Seals>()
        .AddSingleton<Form>()
        .AddSingleton<Answering>()
        .AddAnswers()
        .AddCompetency()
        .AddOwnData()
        .AddSingleton<LeftTeams>()
        .AddSingleton(static provider => new Presence(provider.GetRequiredService<LeftTeams>().Changed))
        .AddPurge(LeftTeams.Purge)
        .AddSingleton<CheckInPost>()
        .AddSingleton<ChannelMail>()
        .AddSingleton(static provider => provider.GetRequiredService<ChannelMail>().Letters)
        .AddOpening()
        .AddManaging()
        .AddResults()
        .AddAgreeing()
        .AddSingleton<Redrawing>()
        .AddSingleton<CheckInRound>()
        .AddHostedService(provider => provider.GetRequiredService<CheckInRound>());

    public static void MapCheckIns(this IEndpointRouteBuilder routes) => routes.MapResults();
}
