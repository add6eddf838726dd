using System.Data.Common;
using Bot.Teams.Activities;
using Bot.Teams.Authentication;
using Bot.Teams.Inbox;
using Bot.Turns;

namespace Bot.Teams;

/// <summary>
/// The door: token, body, origin, screening, durable inbox, then 202. An invoke is answered in the HTTP body instead.
/// </summary>
internal sealed class MessagesEndpoint(InboundCheck check, Intake intake, TurnWork work, InboxWorker worker, TimeProvider clock)
{
    private const int MaxBusyConversations = 20_000;

    public async Task<IResult> ReceiveAsync(HttpContext context)
    {
        var verdict = await check.CheckCallerAsync(context, context.RequestAborted);
        return verdict switch
        {
            CallerVerdict.Accepted(var caller) => await ReadAsync(context, caller),
            CallerVerdict.Refused(var refusal) => Results.StatusCode(refusal.Status),
            _ => Results.StatusCode(StatusCodes.Status401Unauthorized),
        };
    }

    private async Task<IResult> ReadAsync(HttpContext context, Caller caller)
    {
        var (activity, status) = await ActivityBody.ReadAsync(context.Request, clock);
        if (activity is null)
        {
            return Results.StatusCode(status);
        }

        if (check.CheckOrigin(caller, OriginOf(activity)) is { } refusal)
        {
            return Results.StatusCode(refusal.Status);
        }

        return activity is { Conversation.Id: { Length: > 0 } conversationId, Id: { Length: > 0 } activityId }
            ? await TakeAsync(activity, conversationId, activityId, context.RequestAborted)
            : Results.StatusCode(StatusCodes.Status400BadRequest);
    }

    private async Task<IResult> TakeAsync(Activity activity, string conversationId, string activityId, CancellationToken cancellationToken)
    {
        if (worker.Busy > MaxBusyConversations)
        {
            return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        }

        try
        {
            if (activity.Type is "invoke")
            {
                return await AnswerAsync(activity, conversationId, activityId, cancellationToken);
            }

            await intake.TakeInAsync(activity, conversationId, activityId);
            return Results.StatusCode(StatusCodes.Status202Accepted);
        }
        catch (Exception e) when (e is DbException or NotSavedException) // Not acknowledged, so that a message comes again, and a thumb is not shown as counted.
        {
            return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        }
    }

    private async Task<IResult> AnswerAsync(Activity activity, string conversationId, string activityId, CancellationToken cancellationToken)
    {
        var delivered = await intake.TakeInvokeAsync(activity, conversationId, activityId);
        var outcome = await work.AnswerAsync(delivered, cancellationToken);
        return outcome is null ? Results.StatusCode(StatusCodes.Status501NotImplemented) : BodyOf(activity.Name, outcome);
    }

    private static IResult BodyOf(string? invoke, TurnOutcome outcome) => invoke switch
    {
        InvokeReader.CardAction => Results.Json(InvokeWriter.Answer(outcome), ActivityJson.Default.InvokeBody),
        _ when InvokeReader.IsDialog(invoke) => Results.Json(InvokeWriter.Step(outcome), ActivityJson.Default.DialogBody),
        _ when InvokeReader.IsSearch(invoke) => Results.Json(InvokeWriter.Found(outcome), ActivityJson.Default.SearchBody),
        _ => Results.Text("{}", "application/json"),
    };

    private static ActivityOrigin OriginOf(Activity activity) => new(
        activity.ChannelId, activity.ServiceUrl, activity.Conversation?.TenantId, activity.ChannelData?.Tenant?.Id);
}
