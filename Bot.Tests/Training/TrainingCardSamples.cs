using Cards;
using Cards.Training;

namespace Bot.Tests.Training;

/// <summary>Every card of the search for training and of plans, in each of its forms, filled with likely contents.</summary>
internal static class TrainingCardSamples
{
    private static readonly ResourceFacts Known = new("dementia", "Dementia [in] plain words", "What helps people with dementia & those around them.")
    {
        Provider = "Northshire Training Hub",
        Format = "e-learning",
        Minutes = 40,
        IsFree = true,
        HasCertificate = true,
        Audience = ["link workers"],
        Region = "England",
        CheckedOn = new DateOnly(2026, 11, 22),
        Link = new Uri("https://hub.example.org/dementia"),
        IsLinkVerified = true,
    };

    private static readonly ResourceFacts Unknown = new("memory", "Memory walks", "Walks for people who forget.") { Provider = "Our hub", Format = "course", Region = "London", CheckedOn = new DateOnly(2026, 11, 22) };

    private static readonly PlanFacts Plan = new(
    [
        new PlanItemFacts(1, "Dementia [in] plain words", new DateOnly(2026, 11, 20))
        {
            StartedOn = new DateOnly(2026, 11, 21),
            DoneOn = new DateOnly(2026, 11, 22),
            Minutes = 40,
            Points = 1.5,
            Reflection = "I will *ask* first",
            Link = Known.Link,
        },
        new PlanItemFacts(2, "Memory walks", new DateOnly(2026, 11, 22)) { StartedOn = new DateOnly(2026, 11, 22) },
        new PlanItemFacts(3, "Carers", new DateOnly(2026, 11, 22)),
    ])
    {
        Year = 2026,
        Minutes = 40,
        Points = 1.5,
        YearlyPoints = 20,
        Reminder = "Fridays at 09:00 (London time)",
    };

    /// <summary>The cards by name: the card's type, then its form.</summary>
    public static IReadOnlyDictionary<string, Card> All { get; } = new Dictionary<string, Card>(StringComparer.Ordinal)
    {
        ["StartCard.Training"] = StartCard.Of(),
        ["FoundCard.Full"] = FoundCard.Of(new FoundFacts("free, about dementia", [Sure, Sure, Sure, Unsure, Unsure], 0, 7)),
        ["FoundCard.Last"] = FoundCard.Of(new FoundFacts("about dementia", [Unsure], 5, 6)),
        ["NothingFoundCard.Blamed"] = NothingFoundCard.Of("webinar, about a very long topic that nobody has ever thought of", [new DroppableWish("format", "webinar", 1), new DroppableWish("topic", "about a very long topic that nobody has ever thought of", 3)]),
        ["NothingFoundCard.Empty"] = NothingFoundCard.Of("about astronomy", []),
        ["ResourceCard.Known"] = ResourceCard.Of(Known),
        ["ResourceCard.ToBeChecked"] = ResourceCard.Of(Unknown with { Link = new Uri("https://hub.example.org/walks") }),
        ["PlanCard.Full"] = PlanCard.Of(Plan),
        ["PlanCard.Empty"] = PlanCard.Of(Plan with { Items = [], Reminder = null, YearlyPoints = null }),
        ["PlanCard.Long"] = PlanCard.Of(Plan with { Items = [.. Enumerable.Range(1, 60).Select(static number => new PlanItemFacts(number, new string('W', 120), new DateOnly(2026, 11, 22)) { Reflection = new string('w', 200), Link = new Uri($"https://hub.example.org/{new string('x', 200)}") })] }),
        ["PlanItemForm.Filled"] = PlanItemForm.Of(Plan.Items[0]),
        ["NudgeForm.Off"] = NudgeForm.Of(null, null, isPaused: false),
        ["NudgeForm.Paused"] = NudgeForm.Of("Monday", "08:30", isPaused: true),
        ["NudgeCard.Due"] = NudgeCard.Of(1, 2),
        ["PlanFilesCard.Links"] = PlanFilesCard.Of(new Uri("https://bot.example.org/files/a"), new Uri("https://bot.example.org/files/b")),
        ["PlanFilesCard.NotYet"] = PlanFilesCard.NotYet(),
    };

    private static MatchFacts Sure => new(Known, ["about dementia", "free"], []);

    private static MatchFacts Unsure => new(Unknown, ["about dementia"], ["cost", "time"]);
}
