using System.Collections;
using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;
using Microsoft.Extensions.Options;

namespace Bot.Starting;

/// <summary>Binds a room's options, and stops a start with a setting that is unknown or cannot be read: one plain line each.</summary>
internal static class Settings
{
    private const BindingFlags Instance = BindingFlags.Public | BindingFlags.Instance;

    public static OptionsBuilder<TOptions> BindSettings<TOptions>(this OptionsBuilder<TOptions> builder, string section)
        where TOptions : class =>
        builder.Configure<IConfiguration>((defaults, configuration) => Require(configuration.GetSection(section), defaults))
            .BindConfiguration(section)
            .ValidateOnStart();

    /// <summary>A setting's name as people set it in the environment.</summary>
    public static string NameOf(string path) => path.Replace(":", "__", StringComparison.Ordinal);

    private static void Require(IConfigurationSection section, object defaults)
    {
        var known = defaults.GetType().GetProperties(Instance).Where(property => property.CanWrite || IsList(property)).ToArray();
        string[] faults = [.. section.GetChildren().Select(setting => FaultOf(setting, known, defaults)).OfType<string>()];
        if (faults is not [])
            throw new CannotStartException(string.Join('\n', faults));
    }

    private static string? FaultOf(IConfigurationSection setting, PropertyInfo[] known, object defaults)
    {
        var name = NameOf(setting.Path);
        var below = setting.GetChildren().FirstOrDefault();
        return Array.Find(known, property => string.Equals(property.Name, setting.Key, StringComparison.OrdinalIgnoreCase)) switch
        {
            { } list when IsList(list) => string.IsNullOrEmpty(setting.Value) ? null : $"{name} is a list: write {name}__0 for its first entry, {name}__1 for the next.",
            { } one when below is null => setting.Value is { } text && !IsValid(one, text) ? $"{name} is \"{text}\": write {Form(one, defaults)}." : null,
            _ => $"There is no setting {NameOf((below ?? setting).Path)}: {NameOf(setting.Path[..^(setting.Key.Length + 1)])} has {string.Join(", ", known.Select(property => property.Name))}.",
        };
    }

    private static bool IsList(PropertyInfo property) => property.PropertyType != typeof(string) && property.PropertyType.IsAssignableTo(typeof(IEnumerable));

    private static bool IsValid(PropertyInfo property, string text)
    {
        var converter = TypeDescriptor.GetConverter(property.PropertyType);
        return converter.IsValid(text)
            && property.GetCustomAttributes<ValidationAttribute>().All(rule => rule.IsValid(converter.ConvertFromInvariantString(text)));
    }

    private static string Form(PropertyInfo property, object defaults)
    {
        var form = property.GetValue(defaults) switch
        {
            bool => "true or false",
            TimeSpan time => $"a time such as {time:c} (a day is 1.00:00:00)",
            int number => string.Create(CultureInfo.InvariantCulture, $"a whole number such as {number}"),
            { } other => $"something such as {other}",
            null => "another value",
        };
        return property.GetCustomAttribute<RangeAttribute>() is { } range ? string.Create(CultureInfo.InvariantCulture, $"{form}, from {range.Minimum} to {range.Maximum}") : form;
    }
}
