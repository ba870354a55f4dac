using System.Text;
using Ticketmatics.Sandbox.Discord;

namespace Ticketmatics.Sandbox.Inspector;

/// <summary>A command for a shell that posts an interaction to the bot as Discord would.</summary>
internal static class CurlCommand
{
    /// <summary>Signed for this moment: the bot takes it for five minutes. It holds the interaction's token.</summary>
    public static string Of(Uri url, string body, SignedPost post)
    {
        var (signature, timestamp) = post.Sign(Encoding.UTF8.GetBytes(body));
        return string.Join(
            " \\\n  ",
            $"curl -sS {Quoted(url.ToString())}",
            "-H 'Content-Type: application/json'",
            $"-H '{SignedPost.SignatureHeader}: {signature}'",
            $"-H '{SignedPost.TimestampHeader}: {timestamp}'",
            $"--data-raw {Quoted(body)}"
        );
    }

    /// <summary>Nothing has a meaning between single quotes but the next one.</summary>
    private static string Quoted(string text) => $"'{text.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
