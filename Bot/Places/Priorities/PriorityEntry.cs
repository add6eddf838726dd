using System.Text.Json;
using Bot.CheckIns.Forms;
using Cards.Places;

namespace Bot.Places.Priorities;

/// <summary>What stands in the form of a priority, right or not.</summary>
internal sealed record PriorityEntry(string What, string Why, IReadOnlyList<string> Items, string Who, DateOnly? Due, string ActsAt)
{
    public static PriorityEntry Read(JsonElement data) => new(
        data.Text(PriorityForm.What),
        data.Text(PriorityForm.Why),
        data.Choices(PriorityForm.Items),
        data.Text(PriorityForm.Who),
        data.Day(PriorityForm.Due),
        data.Text(PriorityForm.ActsAt));
}
