using Bot.CheckIns.Answers;
using Bot.CheckIns.Competency;
using Bot.CheckIns.Results;
using Bot.People;
using Bot.Storage;
using Bot.Summaries;
using Bot.Tab.Entry;
using Bot.Tab.Membership;
using Bot.Training.Plan;
using Bot.Turns;
using Cards;
using Cards.CheckIns.Competency;
using Cards.CheckIns.Results;

namespace Bot.Tab.Figures;

/// <summary>Reads what is one person's own: asked for the visitor, and there is no way to name somebody else.</summary>
internal sealed class OwnFigures(Memberships memberships, Database database, ArticleLinks articles, IChannels channels)
{
    private const int MostWays = 50;

    private static readonly OwnLearning Nothing = new(null, []);

    public async Task<OwnLearning> LearningAsync(Visitor visitor, CancellationToken cancellationToken)
    {
        if (await memberships.PersonAsync(visitor, cancellationToken) is not { } person)
            return Nothing;
        var (profile, plan) = database.Read(connection => (
            ProfileStore.Find(connection, visitor.TenantId, person.Id), PlanStore.Find(connection, new Whose(visitor.TenantId, person.Id))));
        return new OwnLearning(profile is { Answers.IsAnswer: true } ? SkillsOf(profile) : null, plan.Items) { YearlyPoints = plan.YearlyPoints };
    }

    public async Task<Told> SummariesAsync(Visitor visitor, CancellationToken cancellationToken)
    {
        if (await memberships.PersonAsync(visitor, cancellationToken) is not { } person)
            return new Told([]);
        var ways = database.Read(connection => Ledger.Last(connection, visitor.TenantId, person.Id, MostWays)
            .Select(way => (Way: way, SummaryStore.Find(connection, way.SummaryId)?.TeamId)).ToList());
        var names = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var teamId in ways.Select(static each => each.TeamId).OfType<string>().Distinct(StringComparer.Ordinal))
            names[teamId] = await channels.NameOfAsync(teamId, cancellationToken);
        return new Told([.. ways.Select(each => new Told.Tried(
            DateTimeOffset.FromUnixTimeMilliseconds(each.Way.At), names.GetValueOrDefault(each.TeamId ?? ""), each.Way.Way, each.Way.State, each.Way.Reason))]);
    }

    private OwnLearning.Profile SkillsOf(Profile profile)
    {
        var set = profile.ReadSet();
        return new OwnLearning.Profile(
            set.Title,
            LondonDate.DayOf(profile.AnsweredAt),
            QuestionPages.ScaleOf(set),
            [.. Reflection.Areas(set, profile.Answers).Select(static area => new CompetencyArea(area.Domain.Title, area.Mean))],
            [.. set.Domains.SelectMany(static domain => domain.Items).Where(item => profile.Goals.Contains(item.Id, StringComparer.Ordinal)).Select(static item => item.Text)])
        {
            Strengths = [.. Reflection.Strengths(set, profile.Answers).Select(static item => item.Text)],
            Suggestions = [.. Reflection.Suggestions(set, profile).Select(StepOf)],
            Disclaimer = set.Disclaimer,
        };
    }

    private NextStep StepOf(Suggestion suggestion) =>
        new(suggestion.Advice?.Text ?? "", suggestion.Advice is { } advice ? articles.Of(advice) : []) { Goal = suggestion.Item.Text };
}
