using Bot.Documents.Reading.Texts;

namespace Bot.Documents.Reading.Office;

/// <summary>Counts what the parts of a file unfold to while they do: what an archive says of itself is not believed.</summary>
internal sealed class UnfoldingBudget(ReadingLimits limits, CancellationToken deadline)
{
    // Below this, even much repetition does no harm.
    private const long Harmless = 4 << 20;

    private long _left = limits.UnfoldedBytes;

    /// <summary>The same stream, which refuses to go on when a limit is reached.</summary>
    public Stream Measure(Stream part, long foldedBytes) => new MeasuredStream(part, this, Math.Max(Harmless, foldedBytes * limits.Ratio));

    private void Take(int bytes)
    {
        deadline.ThrowIfCancellationRequested();
        _left -= bytes;
        if (_left < 0)
            throw OfficePackage.TooBig();
    }

    private sealed class MeasuredStream(Stream part, UnfoldingBudget budget, long most) : Stream
    {
        private long _read;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => _read;
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var bytes = part.Read(buffer, offset, count);
            _read += bytes;
            budget.Take(bytes);
            return _read <= most ? bytes : throw OfficePackage.TooBig();
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
