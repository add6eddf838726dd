using System.Text.Json.Serialization;
using Cards.Summaries;

namespace Bot.Summaries;

/// <summary>How facts are kept until they have reached everybody.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(SummaryFacts))]
internal sealed partial class SummaryJson : JsonSerializerContext;
