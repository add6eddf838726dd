using Bot.Training.Catalogue;

namespace Bot.Tests.Training;

/// <summary>Resources that were made up.</summary>
internal static class TrainingSample
{
    public static Resource Of(string id) => new()
    {
        Id = id,
        Title = "Dementia in plain words",
        Summary = "What helps people with dementia and those around them.",
        Topics = ["dementia"],
        Areas = ["planning"],
        Provider = "Northshire Training Hub",
        Format = ResourceFormat.ELearning,
        Audience = [],
        Region = "England",
        CheckedOn = new DateOnly(2026, 11, 22),
    };
}
