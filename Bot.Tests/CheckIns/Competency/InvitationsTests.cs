using Bot.CheckIns.Competency;
using Bot.Tests.Host;

namespace Bot.Tests.CheckIns.Competency;

public sealed class InvitationsTests : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly CheckInRoom _room;

    public InvitationsTests() => _room = new CheckInRoom(_folder);

    public async ValueTask DisposeAsync()
    {
        await _room.DisposeAsync();
        _folder.Dispose();
    }

    [Theory]
    [InlineData(4, null)]
    [InlineData(5, 5)]
    public async Task Tell_how_many_have_followed_from_five_on_each_once(int people, int? shown)
    {
        var invitation = await InviteAsync();

        foreach (var person in CheckInRoom.People(people).Concat(CheckInRoom.People(people)))
        {
            await FollowAsync(invitation, person);
        }

        Assert.Equal(shown, _room.Database.Read(connection => Invitations.Followers(connection, invitation.Id)));
    }

    [Fact]
    public async Task Leave_nothing_when_they_are_over()
    {
        var invitation = await InviteAsync();
        await FollowAsync(invitation, "amira");

        await PurgeAsync(TimeSpan.FromDays(29));
        Assert.Equal((1, 1), (_room.Count("competency_invitations"), _room.Count("competency_followers")));

        await PurgeAsync(TimeSpan.FromDays(1));
        Assert.Equal((0, 0), (_room.Count("competency_invitations"), _room.Count("competency_followers")));
    }

    private async Task<Invitation> InviteAsync()
    {
        var invitation = Invitation.New(CheckInRoom.Channel, _room.Clock.GetUtcNow());
        await _room.Database.WriteAsync(connection => Invitations.Add(connection, invitation));
        return _room.Database.Read(connection => Invitations.Find(connection, "tenant", invitation.Id)) ?? throw new InvalidOperationException("It is gone.");
    }

    private Task FollowAsync(Invitation invitation, string person) =>
        _room.Database.WriteAsync(connection => _room.Get<Invitations>().Follow(connection, invitation, person));

    private Task PurgeAsync(TimeSpan later)
    {
        _room.Clock.Advance(later);
        return _room.Database.WriteAsync(connection => Invitations.Purge(connection, _room.Clock.GetUtcNow()));
    }
}
