using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Ticketmatics.Discord;

namespace Ticketmatics.Tests.Schemas;

/// <summary>Discord, and a note of the name of each method of it that is called.</summary>
[SuppressMessage("Performance", "CA1852", Justification = ByProxy)]
[SuppressMessage("Design", "MA0053", Justification = ByProxy)]
internal class NotedDiscord : DispatchProxy
{
    private const string ByProxy = "The proxy that is made at run time derives from it.";

    private IDiscordApi discord = null!;
    private Action<string> note = null!;

    public static IDiscordApi Of(IDiscordApi discord, Action<string> note)
    {
        var noted = Create<IDiscordApi, NotedDiscord>();
        ((NotedDiscord)noted).discord = discord;
        ((NotedDiscord)noted).note = note;
        return noted;
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        note(targetMethod!.Name);
        return targetMethod.Invoke(discord, args);
    }
}
