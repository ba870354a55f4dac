using System.Globalization;

namespace Ticketmatics.Transcripts;

/// <summary>Moments as a transcript tells them: in UTC, as it does not know where it is read.</summary>
internal static class Moments
{
    public static string Text(DateTimeOffset moment) =>
        moment.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) + " UTC";

    public static string Day(DateTimeOffset moment) =>
        moment.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Clock(DateTimeOffset moment) =>
        moment.UtcDateTime.ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>For machines.</summary>
    public static string Exact(DateTimeOffset moment) =>
        moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
