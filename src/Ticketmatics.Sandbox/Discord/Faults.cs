namespace Ticketmatics.Sandbox.Discord;

/// <summary>What happens to calls instead of, or besides, their answer.</summary>
internal abstract record FaultKind
{
    private FaultKind() { }

    /// <summary>The call has no effect and gets this answer.</summary>
    /// <param name="Body">As it is sent, JSON or not; <see langword="null"/> builds Discord's form from the code.</param>
    internal sealed record Refuse(int Status, int Code = 0, string Message = "", string? Body = null) : FaultKind;

    /// <summary>The call has no effect and is told to wait.</summary>
    internal sealed record RateLimit(TimeSpan RetryAfter, bool Global = false) : FaultKind;

    /// <summary>The connection breaks and the call has no effect.</summary>
    internal sealed record CutBefore : FaultKind;

    /// <summary>The call takes effect and the connection breaks before its answer.</summary>
    internal sealed record CutAfter : FaultKind;
}

/// <summary>Faults that the next calls meet.</summary>
internal sealed class Faults
{
    private readonly Lock gate = new();
    private readonly List<Planned> planned = [];

    /// <summary>The next <paramref name="times"/> calls that match meet <paramref name="kind"/>.</summary>
    /// <param name="method">HTTP method, or <c>*</c>.</param>
    /// <param name="route">
    /// Path under <c>/api/v10</c>; a part in braces, as in <c>/guilds/{guild}/channels</c>, matches anything.
    /// </param>
    public void Add(string method, string route, FaultKind kind, int times = 1)
    {
        lock (gate)
        {
            planned.Add(new(method, Parts(route), kind) { Left = times });
        }
    }

    public void Clear()
    {
        lock (gate)
        {
            planned.Clear();
        }
    }

    /// <summary>Uses up the earliest planned fault that matches.</summary>
    public FaultKind? Take(string method, string path)
    {
        lock (gate)
        {
            var parts = Parts(path);
            if (planned.Find(fault => fault.Matches(method, parts)) is not { } found)
            {
                return null;
            }

            found.Left--;
            if (found.Left <= 0)
            {
                planned.Remove(found);
            }

            return found.Kind;
        }
    }

    private static string[] Parts(string path) => path.Split('/', StringSplitOptions.RemoveEmptyEntries);

    private sealed record Planned(string Method, string[] Route, FaultKind Kind)
    {
        public int Left { get; set; }

        public bool Matches(string method, string[] path) =>
            (Method is "*" || string.Equals(Method, method, StringComparison.OrdinalIgnoreCase))
            && path.Length == Route.Length
            && path.Zip(Route)
                .All(pair =>
                    pair.Second.StartsWith('{') || string.Equals(pair.First, pair.Second, StringComparison.Ordinal)
                );
    }
}
