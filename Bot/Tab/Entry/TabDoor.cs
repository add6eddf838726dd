using Bot.Teams.Authentication;

namespace Bot.Tab.Entry;

/// <summary>Lets those in to the figures who are known: by Teams' token, or in Development as a chosen person of this machine.</summary>
internal sealed class TabDoor(EntraTokens tokens, LocalDoor local, ILogger<TabDoor> log) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        http.Response.Headers.CacheControl = "no-store";
        var (visitor, refusal) = local.VisitorOf(http) is { } chosen
            ? (chosen, null)
            : await tokens.CheckAsync(http.Request.Headers.Authorization, http.RequestAborted);
        if (refusal is not null)
        {
            log.TurnedAway(refusal.Reason, refusal.Status);
            return Results.StatusCode(refusal.Status);
        }

        http.Features.Set(visitor);
        return await next(context);
    }
}
