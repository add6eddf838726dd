using System.Globalization;
using Bot.Training.Catalogue;

namespace Bot.Training.Finding;

/// <summary>One wish about a resource beside its topic: the closed family of them.</summary>
internal abstract record Facet
{
    private Facet()
    {
    }

    /// <summary>The wish as the person is told it: "free", "under 60 minutes".</summary>
    public abstract string Words { get; }

    /// <summary>What of a resource it is about: "cost", "time".</summary>
    public abstract string Subject { get; }

    public abstract Fit Of(Resource resource);

    protected static Fit When(bool? holds) => holds switch
    {
        true => Fit.Yes,
        false => Fit.No,
        null => Fit.NotStated,
    };

    /// <summary>It costs nothing.</summary>
    public sealed record Free : Facet
    {
        public override string Words => "free";

        public override string Subject => "cost";

        public override Fit Of(Resource resource) => When(resource.IsFree);
    }

    /// <summary>It ends with a certificate.</summary>
    public sealed record Certified : Facet
    {
        public override string Words => "with a certificate";

        public override string Subject => "certificate";

        public override Fit Of(Resource resource) => When(resource.HasCertificate);
    }

    /// <summary>It takes no longer than that; strictly less when it must stay under it.</summary>
    public sealed record Within(int Minutes, bool IsStrict) : Facet
    {
        public override string Words => string.Create(CultureInfo.InvariantCulture, $"{(IsStrict ? "under " : "")}{Minutes} minutes{(IsStrict ? "" : " or less")}");

        public override string Subject => "time";

        public override Fit Of(Resource resource) => When(IsStrict ? resource.Minutes < Minutes : resource.Minutes <= Minutes, resource.Minutes is null);

        private static Fit When(bool holds, bool isUnknown) => isUnknown ? Fit.NotStated : When((bool?)holds);
    }

    /// <summary>It is of this format.</summary>
    public sealed record As(ResourceFormat Format) : Facet
    {
        public override string Words => FormatWords.Of(Format);

        public override string Subject => "format";

        public override Fit Of(Resource resource) => When(resource.Format == Format);
    }

    /// <summary>It is of any format but this.</summary>
    public sealed record NotAs(ResourceFormat Format) : Facet
    {
        public override string Words => $"no {FormatWords.Of(Format)}";

        public override string Subject => "format";

        public override Fit Of(Resource resource) => When(resource.Format != Format);
    }

    /// <summary>It is meant for these people.</summary>
    public sealed record For(string Audience) : Facet
    {
        public override string Words => $"for {Audience}";

        public override string Subject => "audience";

        public override Fit Of(Resource resource) => resource.Audience is [] ? Fit.NotStated : When(resource.Audience.Any(label => Audiences.Includes(label, Audience)));
    }

    /// <summary>It can be used in this region.</summary>
    public sealed record In(string Region) : Facet
    {
        public override string Words => $"in {Region}";

        public override string Subject => "region";

        public override Fit Of(Resource resource) => When(Regions.Serves(resource.Region, Region));
    }
}
