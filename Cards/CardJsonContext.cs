using System.Text.Json;
using System.Text.Json.Serialization;
using Cards.Elements;

namespace Cards;

/// <summary>Every record that a card can hold, known when the library is compiled.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters =
    [
        typeof(CamelCase<ChartColor>),
        typeof(CamelCase<ChoiceStyle>),
        typeof(CamelCase<ContainerStyle>),
        typeof(CamelCase<Spacing>),
        typeof(CamelCase<TextSize>),
        typeof(CamelCase<TextStyle>),
        typeof(CamelCase<TextWeight>),
    ])]
[JsonSerializable(typeof(Card))]
[JsonSerializable(typeof(TextBlock))]
[JsonSerializable(typeof(Container))]
[JsonSerializable(typeof(FactSet))]
[JsonSerializable(typeof(ActionSet))]
[JsonSerializable(typeof(InputText))]
[JsonSerializable(typeof(InputToggle))]
[JsonSerializable(typeof(InputDate))]
[JsonSerializable(typeof(InputTime))]
[JsonSerializable(typeof(InputNumber))]
[JsonSerializable(typeof(InputChoiceSet))]
[JsonSerializable(typeof(BarChart))]
[JsonSerializable(typeof(StackedBarChart))]
[JsonSerializable(typeof(LineChart))]
[JsonSerializable(typeof(OpenUrlAction))]
[JsonSerializable(typeof(SubmitAction))]
[JsonSerializable(typeof(ExecuteAction))]
internal sealed partial class CardJsonContext : JsonSerializerContext
{
    private sealed class CamelCase<TEnum>() : JsonStringEnumConverter<TEnum>(JsonNamingPolicy.CamelCase)
        where TEnum : struct, Enum;
}
