using Microsoft.AspNetCore.Http.Features;

namespace Bot.Tab.Entry;

/// <summary>The person who looks at the tab, as their token names them.</summary>
/// <param name="TenantId">Their organisation.</param>
/// <param name="DirectoryId">Their id in its directory (Entra object id).</param>
internal sealed record Visitor(string TenantId, string DirectoryId)
{
    /// <summary>The visitor of a request that the door has let in.</summary>
    public static Visitor Of(HttpContext context) => context.Features.GetRequiredFeature<Visitor>();
}
