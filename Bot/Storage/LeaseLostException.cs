using System.Data.Common;

namespace Bot.Storage;

/// <summary>This process has been silent for so long that others have taken over its work: it may change nothing any more, and ends.</summary>
internal sealed class LeaseLostException() : DbException("Others have taken over this process's work.");
