using System.Text.Json;
using System.Text.Json.Serialization;
using Bot.Tab.Entry;
using Bot.Tab.Places;

namespace Bot.Tab.Figures;

/// <summary>How figures are given to the tab's page.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, UseStringEnumConverter = true)]
[JsonSerializable(typeof(Welcome))]
[JsonSerializable(typeof(TeamResults))]
[JsonSerializable(typeof(TeamTrends))]
[JsonSerializable(typeof(TeamActions))]
[JsonSerializable(typeof(OwnLearning))]
[JsonSerializable(typeof(Told))]
[JsonSerializable(typeof(KnowledgeState))]
[JsonSerializable(typeof(SeenTree))]
[JsonSerializable(typeof(PlaceResults))]
[JsonSerializable(typeof(PlaceShares))]
[JsonSerializable(typeof(PlaceProgress))]
[JsonSerializable(typeof(PlacePriorities))]
[JsonSerializable(typeof(IReadOnlyList<LocalPerson>))]
internal sealed partial class TabJson : JsonSerializerContext;
