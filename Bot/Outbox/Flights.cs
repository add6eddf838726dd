using System.Collections.Concurrent;
using System.Text.Json;
using Bot.Storage;
using Microsoft.Win32.SafeHandles;

namespace Bot.Outbox;

/// <summary>
/// Notes which messages are on their way, and which of them were taken before the store knows it. What is written to the
/// file outlives the process at once, so a bot that was killed sends again only what nobody had said to have taken. It
/// is not forced to disk: after a power cut it may be old, and then says less, never anything wrong, since no message's
/// number is given twice.
/// </summary>
internal sealed class Flights : IDisposable
{
    private const int SlotBytes = 1024; // A message's and a conversation's id, with room to spare; within one page, so written wholly or not at all.
    private static readonly byte[] Empty = new byte[SlotBytes];

    private readonly SafeFileHandle _file;
    private readonly ConcurrentDictionary<long, int> _slots = new();
    private readonly ConcurrentBag<int> _free = [];
    private int _made;

    public Flights(DataFolder folder) =>
        _file = File.OpenHandle(folder.OwnFile("outbox.flights"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.ReadWrite);

    /// <summary>How many messages are on their way.</summary>
    public int Count => _slots.Count;

    public bool Has(long sequence) => _slots.ContainsKey(sequence);

    public void Begin(long sequence)
    {
        var slot = _slots.GetOrAdd(sequence, _ => _free.TryTake(out var free) ? free : Interlocked.Increment(ref _made) - 1);
        Write(slot, new FlightNote(sequence));
    }

    /// <summary>Notes that the other side has it, before the store does.</summary>
    public void Land(long sequence, DeliveryResult.Sent sent) =>
        Write(_slots[sequence], new FlightNote(sequence, IsTaken: true, sent.MessageId, sent.ConversationId));

    /// <summary>Forgets it, once the store knows how it ended.</summary>
    public void End(long sequence)
    {
        if (_slots.TryRemove(sequence, out var slot))
        {
            Write(slot, Empty);
            _free.Add(slot);
        }
    }

    /// <summary>What was on its way when an earlier run ended.</summary>
    public ILookup<long, FlightNote> Left()
    {
        var bytes = new byte[RandomAccess.GetLength(_file)];
        RandomAccess.Read(_file, bytes, 0);
        return bytes.Chunk(SlotBytes).Select(Read).OfType<FlightNote>().ToLookup(static note => note.Sequence);
    }

    /// <summary>Forgets what an earlier run left, once the store knows it.</summary>
    public void Clear() => RandomAccess.SetLength(_file, 0);

    public void Dispose() => _file.Dispose();

    private static FlightNote? Read(byte[] slot)
    {
        try
        {
            return JsonSerializer.Deserialize(slot.AsSpan().TrimEnd((byte)0), FlightJson.Default.FlightNote);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private void Write(int slot, FlightNote note)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(note, FlightJson.Default.FlightNote);
        if (json.Length <= SlotBytes)
        {
            Span<byte> bytes = stackalloc byte[SlotBytes];
            bytes.Clear();
            json.CopyTo(bytes);
            Write(slot, bytes);
        }
    }

    // A full disk must not stop the sending: the worst is a copy after a crash.
    private void Write(int slot, ReadOnlySpan<byte> bytes)
    {
        try
        {
            RandomAccess.Write(_file, bytes, (long)slot * SlotBytes);
        }
        catch (IOException)
        {
        }
    }
}
