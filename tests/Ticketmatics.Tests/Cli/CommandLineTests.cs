namespace Ticketmatics.Tests.Cli;

public sealed class CommandLineTests : IDisposable
{
    private readonly Shell shell = new();

    public void Dispose() => shell.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData("open")]
    [InlineData("--help")]
    [InlineData("Register")]
    [InlineData("register --now")]
    [InlineData("work hard")]
    [InlineData("recount")]
    [InlineData("recount --guild")]
    [InlineData("recount --guild everybody")]
    [InlineData("recount --guild 41 --now")]
    [InlineData("import")]
    [InlineData("import file --guild")]
    [InlineData("import file --dry-run --guild 41")]
    public async Task Without_a_command_that_it_knows_it_tells_which_there_are(string line)
    {
        (await shell.RunAsync(line.Split(' ', StringSplitOptions.RemoveEmptyEntries))).ShouldBe(2);

        foreach (
            var command in new[]
            {
                "register",
                "register --dry-run",
                "commands-table",
                "create-tables",
                "recount --guild ID",
                "import FILE",
                "work",
            }
        )
        {
            shell.Errors.ShouldContain($"\n  {command} ");
        }

        shell.Output.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("create-tables", "the template makes the tables")]
    [InlineData("work", "the stream of the Outbox starts the work")]
    public async Task Without_a_DynamoDB_of_ones_own_it_tells_why_the_command_is_not_needed(string command, string told)
    {
        (await shell.RunAsync(command)).ShouldBe(1);

        shell.Errors.ShouldStartWith("DYNAMODB_ENDPOINT is not set");
        shell.Errors.ShouldEndWith($"on AWS {told}.\n");
    }

    [Theory]
    [InlineData("create-tables")]
    [InlineData("recount --guild 41")]
    [InlineData("work")]
    public async Task A_DynamoDB_that_does_not_answer_is_told_in_a_sentence(string command)
    {
        shell.Variables["DYNAMODB_ENDPOINT"] = "http://127.0.0.1:9";
        shell.Variables["DISCORD_TOKEN"] = "a.very.secret";

        (await shell.RunAsync(command.Split(' '))).ShouldBe(1);

        shell.Errors.ShouldStartWith("It did not work: ");
        shell.Errors.TrimEnd('\n').ShouldNotContain('\n');
        shell.Errors.ShouldNotContain("very.secret");
    }

    [Fact]
    public async Task A_prefix_that_no_table_can_have_is_refused()
    {
        shell.Variables["DYNAMODB_ENDPOINT"] = "http://127.0.0.1:9";
        shell.Variables["TABLE_PREFIX"] = "tickets of ";

        (await shell.RunAsync("create-tables")).ShouldBe(1);

        shell.Errors.ShouldStartWith("TABLE_PREFIX is malformed");
    }
}
