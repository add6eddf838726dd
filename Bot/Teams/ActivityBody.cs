using System.Buffers;
using System.Text.Json;
using Bot.Teams.Activities;

namespace Bot.Teams;

/// <summary>Reads the body of a request as an activity, within the limits on size, time and depth.</summary>
internal static class ActivityBody
{
    private const int MaxBytes = 256 * 1024;

    // A sender that takes longer than this for a quarter of a megabyte is no Connector.
    private static readonly TimeSpan MaxTime = TimeSpan.FromMilliseconds(800);

    /// <summary>The activity, or the status that refuses the body.</summary>
    public static async Task<(Activity? Activity, int Status)> ReadAsync(HttpRequest request, TimeProvider clock)
    {
        if (!request.HasJsonContentType() || request.Headers.ContentEncoding.Count > 0)
        {
            return (null, StatusCodes.Status415UnsupportedMediaType);
        }

        if (request.ContentLength > MaxBytes)
        {
            return (null, StatusCodes.Status413PayloadTooLarge);
        }

        using var timeOut = new CancellationTokenSource(MaxTime, clock);
        using var cancelled = CancellationTokenSource.CreateLinkedTokenSource(timeOut.Token, request.HttpContext.RequestAborted);
        try
        {
            return await ParseAsync(request, cancelled.Token);
        }
        catch (OperationCanceledException) when (timeOut.IsCancellationRequested)
        {
            return (null, StatusCodes.Status408RequestTimeout);
        }
        catch (BadHttpRequestException e)
        {
            return (null, e.StatusCode);
        }
    }

    private static async Task<(Activity? Activity, int Status)> ParseAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var most = (int)(request.ContentLength ?? MaxBytes) + 1;
        var buffer = ArrayPool<byte>.Shared.Rent(most);
        try
        {
            var length = await request.Body.ReadAtLeastAsync(buffer.AsMemory(0, most), most, throwOnEndOfStream: false, cancellationToken);
            if (length > MaxBytes)
            {
                return (null, StatusCodes.Status413PayloadTooLarge);
            }

            var activity = JsonSerializer.Deserialize(buffer.AsSpan(0, length), ActivityJson.Default.Activity);
            return activity is { Type.Length: > 0 } && IsSound(activity.Value) ? (activity, StatusCodes.Status200OK) : (null, StatusCodes.Status400BadRequest);
        }
        catch (JsonException) // Also what it makes of broken characters and of numbers out of range.
        {
            return (null, StatusCodes.Status400BadRequest);
        }
        finally
        {
            buffer.AsSpan(0, most).Clear();
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    // The values of a card are read later on: half a character in them must be found here.
    private static bool IsSound(JsonElement? value) => value is not { } element || element.ValueKind switch
    {
        JsonValueKind.String => IsText(element),
        JsonValueKind.Object => element.EnumerateObject().All(property => IsSound(property.Value)),
        JsonValueKind.Array => element.EnumerateArray().All(item => IsSound(item)),
        _ => true,
    };

    private static bool IsText(JsonElement element)
    {
        try
        {
            return element.GetString() is not null;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
