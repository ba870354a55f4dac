namespace Ticketmatics.Lambda.Runtime;

/// <summary>Environment variables by name; null for one that is not set.</summary>
internal interface IEnvironment
{
    string? this[string name] { get; set; }
}

internal sealed class ProcessEnvironment : IEnvironment
{
    public string? this[string name]
    {
#pragma warning disable RS0030 // This is the one place that the settings, read once at start, come from.
        get => Environment.GetEnvironmentVariable(name);
#pragma warning restore RS0030
        set => Environment.SetEnvironmentVariable(name, value);
    }
}
