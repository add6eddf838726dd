using Cards.Elements;

namespace Cards.Training;

/// <summary>The lines that tell what a resource is; what is not stated is said to be so.</summary>
internal static class ResourceLines
{
    /// <summary>Who offers it, how one learns, for how long, at what cost, with what at the end.</summary>
    public static string Facts(ResourceFacts resource) => $"{CardText.Escape(resource.Provider)} · {Short(resource)} · {CardText.Escape(resource.Region)}";

    /// <summary>How one learns, for how long, at what cost, with what at the end; plain text.</summary>
    public static string Short(ResourceFacts resource) => string.Join(" · ",
    [
        resource.Format,
        resource.Minutes is { } minutes ? $"{minutes} minutes" : "time not stated",
        Either(resource.IsFree, "free", "to be paid for", "cost not stated"),
        Either(resource.HasCertificate, "certificate", "no certificate", "certificate not stated"),
    ]);

    /// <summary>Where it is, how far the link can be relied on, and how old all this is.</summary>
    public static TextBlock Where(ResourceFacts resource) => new($"{LinkOf(resource)} As of {LondonDate.Of(resource.CheckedOn)}.") { Spacing = Spacing.Small };

    private static string LinkOf(ResourceFacts resource) => resource switch
    {
        { Link: null } => "**No link yet**: where it is still has to be checked.",
        { IsLinkVerified: true, Link: { } link } => $"[Open {CardText.Escape(resource.Title)}]({link.AbsoluteUri}).",
        { Link: { } link } => $"[Open {CardText.Escape(resource.Title)}]({link.AbsoluteUri}) – **link still to be checked**.",
    };

    private static string Either(bool? holds, string yes, string no, string unknown) => holds switch
    {
        true => yes,
        false => no,
        null => unknown,
    };
}
