using System.Reflection;
using Microsoft.Extensions.Logging;

namespace Ticketmatics.Tests.Conventions;

/// <summary>What is logged is found by its number, and holds no secret.</summary>
public sealed class LogTests
{
    private static readonly List<(MethodInfo Method, LoggerMessageAttribute Message)> Messages =
    [
        .. Repository
            .Assemblies.SelectMany(assembly => assembly.GetTypes())
            .Where(type => string.Equals(type.Name, "Log", StringComparison.Ordinal))
            .SelectMany(type => type.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Select(method => (method, method.GetCustomAttribute<LoggerMessageAttribute>()!))
            .Where(pair => pair.Item2 is not null),
    ];

    [Fact]
    public void Each_event_has_a_number_of_its_own()
    {
        Messages.Count.ShouldBeGreaterThan(10);
        Messages.Select(message => message.Message.EventId).ShouldBeUnique();
    }

    [Fact]
    public void Each_project_has_a_hundred_of_its_own() =>
        Messages
            .GroupBy(message => message.Method.DeclaringType!.Assembly)
            .SelectMany(group => group.Select(message => message.Message.EventId / 100).Distinct())
            .ShouldBeUnique();

    [Fact]
    public void No_event_takes_a_token_or_what_a_person_wrote() =>
        Messages
            .SelectMany(message => message.Method.GetParameters())
            .Select(parameter => parameter.Name!)
            .ShouldNotContain(name =>
                name.Contains("token", StringComparison.OrdinalIgnoreCase)
                || name.Contains("reason", StringComparison.OrdinalIgnoreCase)
                || name.Contains("body", StringComparison.OrdinalIgnoreCase)
                || name.Contains("content", StringComparison.OrdinalIgnoreCase)
            );
}
