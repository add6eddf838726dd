using System.Reflection;

namespace Bot.Starting;

/// <summary>What this program is called and which version it is.</summary>
internal static class Product
{
    public const string Name = "Framework Companion";

    public static string Version { get; } =
        Assembly.GetExecutingAssembly().GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0";
}
