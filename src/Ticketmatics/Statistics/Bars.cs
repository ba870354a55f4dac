namespace Ticketmatics.Statistics;

/// <summary>Bars of block characters, to an eighth of a character.</summary>
internal static class Bars
{
    /// <summary>Of the longest, in characters.</summary>
    public const int Width = 10;

    private const string Eighths = "▏▎▍▌▋▊▉█";

    /// <param name="most">What is as long as <see cref="Width"/>.</param>
    /// <returns>Never empty for what is more than nothing.</returns>
    public static string Of(int count, int most)
    {
        if (count <= 0)
        {
            return "";
        }

        var eighths = Math.Max(1, (int)((long)count * Width * Eighths.Length / Math.Max(count, most)));
        var (whole, part) = Math.DivRem(eighths, Eighths.Length);
        return new string(Eighths[^1], whole) + (part == 0 ? "" : Eighths[part - 1].ToString());
    }
}
