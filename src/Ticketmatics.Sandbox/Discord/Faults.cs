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

    /// <summary>The call is looked at only after a while.</summary>
    internal sealed record Slow(TimeSpan By) : FaultKind;

    /// <summary>The connection breaks and the call has no effect.</summary>
    internal sealed record CutBefore : FaultKind;

    /// <summary>The call takes effect and the connection breaks before its answer.</summary>
    internal sealed record CutAfter : FaultKind;

    /// <summary>What the bot answers to an interaction arrives when Discord waits no more.</summary>
    internal sealed record LateAnswer : FaultKind;

    /// <summary>Discord heeds the bot's answer to an interaction only after a while; the bot works on meanwhile.</summary>
    internal sealed record SlowAnswer : FaultKind;

    /// <summary>The bot's worker ends once its call has taken effect.</summary>
    internal sealed record Death : FaultKind;
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

    /// <summary>Everything meets <paramref name="kind"/> that can, in place of what was planned by that name.</summary>
    /// <param name="times">0 plans nothing; <see cref="int.MaxValue"/> is until it is replaced.</param>
    public void Set(string name, FaultKind kind, int times)
    {
        lock (gate)
        {
            planned.RemoveAll(fault => string.Equals(fault.Name, name, StringComparison.Ordinal));
            if (times > 0)
            {
                var isOfCalls = kind is not (FaultKind.LateAnswer or FaultKind.SlowAnswer or FaultKind.Death);
                string[] route = isOfCalls ? ["*"] : [];
                planned.Add(new("*", route, kind) { Name = name, Left = times });
            }
        }
    }

    /// <summary>Uses up once what was planned by that name.</summary>
    public bool TakeNamed(string name)
    {
        lock (gate)
        {
            if (planned.Find(fault => string.Equals(fault.Name, name, StringComparison.Ordinal)) is not { } found)
            {
                return false;
            }

            Use(found);
            return true;
        }
    }

    /// <summary>How many calls are still to meet what was planned by that name.</summary>
    public int Left(string name)
    {
        lock (gate)
        {
            return planned.Find(fault => string.Equals(fault.Name, name, StringComparison.Ordinal))?.Left ?? 0;
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

            Use(found);
            return found.Kind;
        }
    }

    private void Use(Planned fault)
    {
        fault.Left -= fault.Left == int.MaxValue ? 0 : 1;
        if (fault.Left == 0)
        {
            planned.Remove(fault);
        }
    }

    private static string[] Parts(string path) => path.Split('/', StringSplitOptions.RemoveEmptyEntries);

    private sealed record Planned(string Method, string[] Route, FaultKind Kind)
    {
        public string? Name { get; init; }

        public int Left { get; set; }

        public bool Matches(string method, string[] path) =>
            Route is ["*"]
            || (
                (Method is "*" || string.Equals(Method, method, StringComparison.OrdinalIgnoreCase))
                && path.Length == Route.Length
                && path.Zip(Route)
                    .All(pair =>
                        pair.Second.StartsWith('{') || string.Equals(pair.First, pair.Second, StringComparison.Ordinal)
                    )
            );
    }
}
