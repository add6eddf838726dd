using Cards.Elements;

namespace Cards.CheckIns.Competency;

/// <summary>Invites a channel to a check-in that each person does for themselves alone.</summary>
public static class CompetencyInvitationCard
{
    /// <summary>What the bot is asked to do: to begin in the person's own chat.</summary>
    public const string Verb = "check-in/competency/accept";

    /// <summary>The least number of people who took part that is told.</summary>
    public const int Minimum = 5;

    private const string Private = "It is private: only you see what you answer. Nobody here can see who took part.";

    /// <summary>The card.</summary>
    public static Card Of(CompetencyInvitationFacts invitation) => new()
    {
        FallbackText = $"{invitation.Title}. {Private} To begin, open our own chat and type: my competencies",
        Speak = $"{invitation.Title}. {Private}",
        Body =
        [
            TextBlock.Title(CardText.Escape(invitation.Title)),
            new TextBlock($"{CardText.Escape(invitation.About)} It takes about {invitation.Minutes} minutes."),
            new Container([new TextBlock($"{Private} You get your own profile, choose two or three goals, and can delete it all.")]) { Style = ContainerStyle.Emphasis },
            new FactSet([new Fact("Took part", invitation.TookPart is { } people ? $"{people} people so far" : $"fewer than {Minimum} people so far")]),
            new TextBlock(CardText.Escape(invitation.Disclaimer)),
        ],
        Actions = [new ExecuteAction("Begin in my own chat", Verb, invitation.Data)],
    };
}
