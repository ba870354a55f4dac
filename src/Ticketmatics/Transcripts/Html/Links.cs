namespace Ticketmatics.Transcripts.Html;

/// <summary>Addresses that may be followed from a transcript: https, and nothing else.</summary>
internal static class Links
{
    public const string Secure = "https://";

    /// <summary>Longer ones stay text.</summary>
    private const int Longest = 2048;

    public static bool IsSafe(ReadOnlySpan<char> address) =>
        address.Length is > 8 and <= Longest
        && address.StartsWith(Secure, StringComparison.OrdinalIgnoreCase)
        && Uri.TryCreate(address.ToString(), UriKind.Absolute, out var uri)
        && string.Equals(uri.Scheme, Uri.UriSchemeHttps, StringComparison.Ordinal);

    /// <summary>A link that shows its address.</summary>
    public static void Write(HtmlWriter html, ReadOnlySpan<char> address)
    {
        Open(html, address);
        html.Text(address).Markup("</a>");
    }

    /// <summary>The page that is opened learns neither where its reader comes from nor how to reach back.</summary>
    public static void Open(HtmlWriter html, ReadOnlySpan<char> address) =>
        html.Markup("<a rel=\"noopener noreferrer nofollow\" target=\"_blank\" href=\"").Text(address).Markup("\">");
}
