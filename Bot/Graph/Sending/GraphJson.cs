using System.Text.Json.Serialization;
using Bot.Graph.Files;
using Bot.Graph.Mail;

namespace Bot.Graph.Sending;

/// <summary>How what Graph shall bring is kept in a letter until it is sent.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(FeedNotice))]
[JsonSerializable(typeof(SummaryMail))]
[JsonSerializable(typeof(TeamFile))]
[JsonSerializable(typeof(ActionTask))]
internal sealed partial class GraphJson : JsonSerializerContext;
