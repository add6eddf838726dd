using System.Text.Json;
using System.Text.Json.Serialization;

namespace Bot.Teams.Activities;

/// <summary>How activities are read and written: unknown fields are passed over, doubled names and deep nesting are refused.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    AllowDuplicateProperties = false,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    MaxDepth = 32,
    NumberHandling = JsonNumberHandling.Strict,
    PropertyNameCaseInsensitive = false)]
[JsonSerializable(typeof(Activity))]
[JsonSerializable(typeof(ChannelList))]
[JsonSerializable(typeof(DialogBody))]
[JsonSerializable(typeof(DialogBody.Form))]
[JsonSerializable(typeof(FeedbackForm))]
[JsonSerializable(typeof(InvokeBody))]
[JsonSerializable(typeof(MembersPage))]
[JsonSerializable(typeof(NewConversation))]
[JsonSerializable(typeof(NewThread))]
[JsonSerializable(typeof(ResourceResponse))]
[JsonSerializable(typeof(SearchBody))]
[JsonSerializable(typeof(TeamDetails))]
internal sealed partial class ActivityJson : JsonSerializerContext;
