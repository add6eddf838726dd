using Cards.Elements;

namespace Cards.Places;

/// <summary>Tells a team's lead of a check-in that a place has launched, and lets them decline it for their team.</summary>
public static class InvitationCard
{
    /// <summary>What the bot is asked to do for a team that does not take part.</summary>
    public const string DeclineVerb = "places/decline";

    private const string Heading = "A check-in of several teams";

    private const string Nature =
        "It helps teams to improve: no team is ranked, and nobody above sees your team's own results unless you share them. What all teams come to together is shown only where no team can be told apart.";

    /// <summary>The card.</summary>
    public static Card Of(InvitationFacts invitation)
    {
        var words = $"{invitation.Place} asks your team to take part in “{invitation.Title}”. Its card is in your channel, open until {LondonDate.WithTime(invitation.ClosesAt)}.";
        return new Card
        {
            FallbackText = $"{words} Type decline if your team does not take part.",
            Speak = words,
            Body =
            [
                TextBlock.Title(Heading),
                new TextBlock(CardText.Escape(words)),
                new TextBlock(Nature),
                new TextBlock("Your team decides. Until it closes you can decline: then its answers are deleted uncounted, and its card says so."),
            ],
            Actions = [new ExecuteAction("Decline for my team", DeclineVerb, invitation.Data)],
        };
    }
}
