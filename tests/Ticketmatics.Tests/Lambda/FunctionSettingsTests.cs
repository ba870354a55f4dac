using Ticketmatics.Lambda;

namespace Ticketmatics.Tests.Lambda;

public sealed class FunctionSettingsTests
{
    private const string PublicKey = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";

    [Theory]
    [InlineData("DISCORD_PUBLIC_KEY", "", "missing")]
    [InlineData("DISCORD_PUBLIC_KEY", "d75a98", "malformed")]
    [InlineData("TABLE_PREFIX", "white space", "malformed")]
    [InlineData("DYNAMODB_ENDPOINT", "localhost:8000", "malformed")]
    [InlineData("TICKETMATICS_FUNCTION", "", "missing")]
    [InlineData("TICKETMATICS_FUNCTION", "interaction", "malformed")]
    public void A_setting_that_the_interactions_function_cannot_use_is_named(string name, string value, string what) =>
        FaultOf(("TICKETMATICS_FUNCTION", "interactions"), ("DISCORD_PUBLIC_KEY", PublicKey), (name, value))
            .ShouldContain($"{name} is {what}: ");

    [Theory]
    [InlineData("DISCORD_TOKEN", "", "missing")]
    [InlineData("DISCORD_TOKEN", "two words", "malformed")]
    [InlineData("CLIENT_ID", "0", "malformed")]
    [InlineData("GUILD_ID", "my guild", "malformed")]
    [InlineData("REGISTER_SECRET", "geheim\n", "malformed")]
    [InlineData("DISCORD_API_BASE_URL", "ftp://discord.com", "malformed")]
    public void A_setting_that_the_register_commands_function_cannot_use_is_named(
        string name,
        string value,
        string what
    ) =>
        FaultOf(("TICKETMATICS_FUNCTION", "register-commands"), ("DISCORD_TOKEN", "token"), (name, value))
            .ShouldContain($"{name} is {what}: ");

    [Fact]
    public void All_faults_are_named_at_once_and_no_value_is_repeated()
    {
        var fault = FaultOf(
            ("TICKETMATICS_FUNCTION", "register-commands"),
            ("DISCORD_TOKEN", "hush one"),
            ("REGISTER_SECRET", "hush two")
        );

        fault.ShouldContain("DISCORD_TOKEN");
        fault.ShouldContain("REGISTER_SECRET");
        fault.ShouldNotContain("hush");
    }

    [Fact]
    public void What_is_left_out_has_its_default()
    {
        var settings = FunctionSettings.Read(
            new FakeEnvironment(
                ("TICKETMATICS_FUNCTION", "register-commands"),
                ("DISCORD_TOKEN", "token"),
                ("GUILD_ID", "")
            )
        );

        settings.TablePrefix.ShouldBe("Ticketmatics-");
        settings.DynamoDbEndpoint.ShouldBeNull();
        settings.DiscordApiBaseUrl.ShouldBe(new Uri("https://discord.com/api/v10"));
        settings.Guild.ShouldBeNull();
        settings.RegisterSecret.ShouldBeNull();
    }

    [Fact]
    public async Task A_fault_is_reported_as_a_failed_start_and_ends_the_program()
    {
        await using var process = await LambdaProcess.StartAsync(
            new FakeEnvironment(("TICKETMATICS_FUNCTION", "interactions"))
        );

        var told = await process.Service.InitError.WaitAsync(TestContext.Current.CancellationToken);

        told.Json["errorType"]!.GetValue<string>().ShouldBe("SettingsException");
        told.Json["errorMessage"]!.GetValue<string>().ShouldContain("DISCORD_PUBLIC_KEY is missing");
        (await process.Exit).ShouldBe(1);
        process.Lines.ShouldHaveSingleItem()["level"]!.GetValue<string>().ShouldBe("FATAL");
    }

    private static string FaultOf(params (string Name, string Value)[] variables) =>
        Should.Throw<SettingsException>(() => FunctionSettings.Read(new FakeEnvironment(variables))).Message;
}
