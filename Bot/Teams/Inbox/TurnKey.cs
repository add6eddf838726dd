using System.Buffers.Binary;
using Bot.Storage;

namespace Bot.Teams.Inbox;

/// <summary>Knows one activity of one conversation again, and holds neither of their ids.</summary>
internal readonly record struct TurnKey(byte[] Digest)
{
    // Crockford's alphabet: no letter that reads like a digit (https://www.crockford.com/base32.html).
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /// <summary>The key as people read it out to an administrator: eight letters and digits.</summary>
    public string Reference
    {
        get
        {
            var bits = BinaryPrimitives.ReadUInt64BigEndian(Digest);
            return string.Create(9, bits, static (text, bits) =>
            {
                for (var i = 0; i < text.Length; i++)
                {
                    text[i] = i == 4 ? '-' : Alphabet[(int)(bits >> (5 * i)) & 31];
                }
            });
        }
    }

    // Under the secret, because both ids can be guessed.
    public static TurnKey Of(Secret secret, string conversationId, string activityId) => new(secret.Digest(conversationId, activityId));
}
