namespace Bot.Tests.Places;

/// <summary>A room in whose six teams a check-in has ended and been put together; for tests that only look at it.</summary>
public sealed class CountedRoom : IAsyncLifetime
{
    private PlacesRoom? _room;

    internal PlacesRoom Room => _room ?? throw new InvalidOperationException("It does not run yet.");

    public async ValueTask InitializeAsync() => _room = await PlacesRoom.CountedAsync();

    public ValueTask DisposeAsync() => _room?.DisposeAsync() ?? ValueTask.CompletedTask;
}
