using Bot.CheckIns.Answers;
using Bot.CheckIns.Forms;
using Bot.CheckIns.Sealing;
using Bot.Turns;
using Cards.CheckIns.Answering;
using Cards.CheckIns.Competency;

namespace Bot.CheckIns.Competency;

/// <summary>Leads a person through the questions on their skills, to their profile, and to the goals that they choose.</summary>
internal sealed class ProfileHandler(Own own, ProfileCards cards, TimeProvider clock) : ITurnHandler
{
    private const string NoSet = "There is no set of questions on skills here. Your administrator can add one.";
    private const string TwoOrThree = "choose two or three goals.";
    private const string NotOfThisPage = "That page does not fit these questions, so nothing was changed. Type **my competencies** to go on.";

    public Task<TurnOutcome> HandleAsync(Turn turn, CancellationToken cancellationToken) => Task.FromResult(
        turn.Address.Kind is not ConversationKind.Personal ? ToOwnChat(turn)
        : turn.Input is TurnInput.Typed ? TurnOutcome.Say(Start(turn))
        : own.About(turn) is not { } about ? TurnOutcome.Tell(Seals.Broken)
        : own.FindOrNew(turn) is not { } profile ? TurnOutcome.Tell(NoSet)
        : turn.Input switch
        {
            TurnInput.Pressed { Verb: CompetencyPage.SaveVerb } => SavePage(turn, profile, about),
            TurnInput.Pressed { Verb: CompetencyProfileCard.SaveGoalsVerb } => SaveGoals(turn, profile),
            _ => new TurnOutcome([new Reply.Show(cards.Page(turn, profile, QuestionPages.NextIn(profile.ReadSet(), profile.Answers)))]),
        });

    private static TurnOutcome ToOwnChat(Turn turn) => new(
    [
        turn.Input.IsPress ? new Reply.Tell(Own.ChatOnly) : new Reply.Say(Message.Of(Own.ChatOnly)),
        new Reply.Whisper(Message.Of("Your skills are for you alone. Type **my competencies** here to begin or to see your profile.")),
    ]);

    /// <summary>The profile where there is one, else the first page.</summary>
    private Message Start(Turn turn)
    {
        var card = own.Find(turn) is { Answers.IsAnswer: true } profile ? cards.Profile(turn, profile)
            : own.FindOrNew(turn) is { } begun ? cards.Page(turn, begun, QuestionPages.NextIn(begun.ReadSet(), begun.Answers))
            : null;
        return card is null ? Message.Of(NoSet) : Message.Of(card, card.Speak);
    }

    private TurnOutcome SavePage(Turn turn, Profile profile, string domainId)
    {
        var set = profile.ReadSet();
        var number = set.Domains.Select(static domain => domain.Id).ToList().IndexOf(domainId);
        if (number < 0 || PageForm.Read(set, set.Domains[number], Press.DataOf(turn)) is not { } page)
            return TurnOutcome.Tell(NotOfThisPage);

        var next = Press.DataOf(turn).Text(Questions.Then) is Questions.Back ? Math.Max(0, number - 1) : number + 1;
        return Own.Change(
            turn,
            profile,
            before => before.With(set, domainId, page, clock.GetUtcNow()),
            after => new Reply.Show(next < set.Domains.Count ? cards.Page(turn, after, next) : cards.Profile(turn, after)));
    }

    private TurnOutcome SaveGoals(Turn turn, Profile profile)
    {
        var set = profile.ReadSet();
        var ids = Press.DataOf(turn).Choices(CompetencyProfileCard.Goals);
        var chosen = profile.WithGoals(set, ids);
        return ids.Count is 2 or 3 && chosen.Goals.Count == ids.Count
            ? Own.Change(turn, profile, before => before with { Goals = chosen.Goals }, after => new Reply.Show(cards.Profile(turn, after)))
            : new TurnOutcome([new Reply.Show(cards.Profile(turn, profile, TwoOrThree))]);
    }
}
