using System.Text.Json;
using System.Text.Json.Serialization;
using Bot.Evaluation.Asked;

namespace Bot.Evaluation;

/// <summary>How collections are read, and how figures and passages are written for programs.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, WriteIndented = true)]
[JsonSerializable(typeof(AskedCase))]
[JsonSerializable(typeof(AskFigures))]
[JsonSerializable(typeof(BeirRow))]
[JsonSerializable(typeof(EvaluationReport))]
[JsonSerializable(typeof(IReadOnlyList<FoundPassage>))]
internal sealed partial class EvaluationJson : JsonSerializerContext;
