using System.Data.Common;
using Bot.Starting;

namespace Bot.Storage;

/// <summary>Looks whether a part of the store is as it should be; a room registers its own.</summary>
internal sealed record StoreCheck(Func<DbConnection, Finding> Look);
