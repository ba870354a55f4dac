namespace Ticketmatics.Transcripts;

/// <summary>Pictures that browsers show, told by their first bytes: names and types that senders give prove nothing.</summary>
internal static class Pictures
{
    /// <returns>Null for everything else, pictures that can hold scripts among it.</returns>
    public static string? MediaTypeOf(ReadOnlySpan<byte> bytes) =>
        bytes switch
        {
            [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => "image/png",
            [0xFF, 0xD8, 0xFF, ..] => "image/jpeg",
            [(byte)'G', (byte)'I', (byte)'F', (byte)'8', (byte)'7' or (byte)'9', (byte)'a', ..] => "image/gif",
            [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] =>
                "image/webp",
            _ => null,
        };
}
