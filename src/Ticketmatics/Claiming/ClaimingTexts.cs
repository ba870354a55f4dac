namespace Ticketmatics.Claiming;

internal static class ClaimingTexts
{
    public const string Button = "Claim";
    public const string Claimed = "Claimed";
}
