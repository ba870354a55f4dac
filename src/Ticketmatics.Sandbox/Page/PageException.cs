namespace Ticketmatics.Sandbox.Page;

/// <summary>A request of the page that cannot be met.</summary>
/// <param name="status">HTTP status, 4xx.</param>
/// <param name="message">For the person in front of the page.</param>
public sealed class PageException(int status, string message) : Exception(message)
{
    public int Status => status;

    internal static PageException Malformed(string what) => new(400, what);

    internal static PageException Unknown(string what) => new(404, $"There is no such {what}.");

    internal static PageException NotAllowed(string what) => new(403, what);
}
