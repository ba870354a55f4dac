namespace Ticketmatics.Discord;

/// <summary>Value of the header <c>X-Audit-Log-Reason</c>. See Discord Docs/Audit Log, "Audit Log Reason".</summary>
internal static class AuditLogReason
{
    /// <returns>URL-encoded UTF-8 of at most <see cref="Limits.AuditLogReasonLength"/> characters of the reason.</returns>
    public static string Encode(string reason)
    {
        var length = Math.Min(reason.Length, Limits.AuditLogReasonLength);
        if (length < reason.Length && char.IsHighSurrogate(reason[length - 1]))
        {
            length--;
        }

        return Uri.EscapeDataString(reason.AsSpan(0, length));
    }
}
