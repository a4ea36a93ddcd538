using System.CommandLine;
using Slipway.Cli.CommandLine;
using Slipway.Delivery.Releases;
using Slipway.Spec.Reading;

namespace Slipway.Cli.Releases;

/// <summary>The commands that change what runs where, with their arguments and options.</summary>
internal static class ReleaseCommands
{
    public static Command Release(Session session)
    {
        var command = new Command("release", "Writes down what runs in an environment, and what became of it.");
        command.Subcommands.Add(Set(session));
        command.Subcommands.Add(Record(session));
        command.Subcommands.Add(Figures(session));
        command.Subcommands.Add(Keys(session));
        return command;
    }

    public static Command Promote(Session session)
    {
        var from = CommandTree.Stack(session, "from", "The environment before.");
        var to = CommandTree.Stack(session, "to", "The environment that it shall go to.");
        var products = CommandTree.Products();
        var release = Text("--release", "R", "An earlier release or version of the environment before; the one that runs otherwise.");
        var run = Run();
        var dry = new Option<bool>("--dry-run") { Description = "Shows what it would change, and writes nothing." };
        var command = new Command("promote", "Lets what ran in one environment into the next, if its evidence is there.")
        {
            from, to, products, release, run, dry,
        };
        command.SetAction((parsed, _) => PromoteCommand.RunAsync(
            new PromotionRequest
            {
                From = parsed.GetRequiredValue(from),
                To = parsed.GetRequiredValue(to),
                Products = parsed.GetValue(products) ?? [],
                Release = parsed.GetValue(release),
                Run = parsed.GetValue(run),
                DryRun = parsed.GetValue(dry),
            },
            session));
        return command;
    }

    public static Command Rollback(Session session)
    {
        var stack = CommandTree.Stack(session);
        var product = Product();
        var to = Text("--to", "RELEASE", "The release or version to go back to; the last healthy one otherwise.");
        var reason = Text("--reason", "TEXT", "Why.");
        var command = new Command("rollback", "Lets an earlier release run again.") { stack, product, to, reason };
        command.SetAction((parsed, _) => RollbackCommand.RunAsync(
            parsed.GetRequiredValue(stack), parsed.GetRequiredValue(product), parsed.GetValue(to), parsed.GetValue(reason), session));
        return command;
    }

    private static Command Set(Session session)
    {
        var stack = CommandTree.Stack(session);
        var product = Product();
        var images = new Argument<string[]>("service=image")
        {
            HelpName = "service=image",
            Description = "A service and its image by digest: web=registry/web@sha256:…",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var version = Text("--version", "V", "What people call it; the image's tag or digest otherwise.");
        var commit = Text("--commit", "SHA", "The commit that it was built from.");
        var run = Run();
        var evidence = new Option<string[]>("--evidence")
        {
            Description = "A file with signed evidence; may be repeated.",
            HelpName = "FILE",
        };
        var command = new Command("set", "Writes down what shall run, and what speaks for it.")
        {
            stack, product, images, version, commit, run, evidence,
        };
        command.SetAction((parsed, _) => ReleaseSetCommand.RunAsync(
            new ReleaseRequest
            {
                Stack = parsed.GetRequiredValue(stack),
                Product = parsed.GetRequiredValue(product),
                Images = parsed.GetValue(images) ?? [],
                Version = parsed.GetValue(version),
                Commit = parsed.GetValue(commit),
                Run = parsed.GetValue(run),
                Evidence = parsed.GetValue(evidence) ?? [],
            },
            session));
        return command;
    }

    private static Command Figures(Session session)
    {
        var stack = CommandTree.Stack(session);
        var product = Product();
        var committed = Text("--committed", "TIME", "When the commit that runs was made, in UTC; without it there is no lead time.");
        var command = new Command("figures", "Shows what the releases amount to, as Prometheus reads it.") { stack, product, committed };
        command.SetAction((parsed, _) => ReleaseFiguresCommand.RunAsync(
            parsed.GetRequiredValue(stack), parsed.GetRequiredValue(product), parsed.GetValue(committed), session));
        return command;
    }

    private static Command Keys(Session session)
    {
        var file = new Argument<string>("file") { HelpName = "file", Description = "What GitHub publishes at the address of its keys." };
        var command = new Command("keys", "Keeps the keys by which GitHub signs evidence.") { file };
        command.SetAction((parsed, _) => ReleaseKeysCommand.RunAsync(parsed.GetRequiredValue(file), session));
        return command;
    }

    private static Command Record(Session session)
    {
        var stack = CommandTree.Stack(session);
        var product = Product();
        var outcomes = Enum.GetValues<ReleaseOutcome>().Where(outcome => outcome != ReleaseOutcome.Pending)
            .ToDictionary(outcome => Shapes.KebabCase(outcome.ToString()), StringComparer.Ordinal);
        var outcome = new Argument<string>("outcome")
        {
            HelpName = "outcome",
            Description = $"What became of it: {string.Join(", ", outcomes.Keys)}.",
        };
        var release = Text("--release", "R", "The release; the one that runs otherwise.");
        var reason = Text("--reason", "TEXT", "Why it was given up.");
        var command = new Command("record", "Writes down what became of a release.") { stack, product, outcome, release, reason };
        command.SetAction((parsed, _) => ReleaseRecordCommand.RunAsync(
            parsed.GetRequiredValue(stack),
            parsed.GetRequiredValue(product),
            outcomes.TryGetValue(parsed.GetRequiredValue(outcome), out var found)
                ? found
                : throw new UsageException(Wording.NotOneOf(parsed.GetRequiredValue(outcome), "outcome", outcomes.Keys)),
            parsed.GetValue(release),
            parsed.GetValue(reason),
            session));
        return command;
    }

    private static Argument<string> Product() => new("product") { HelpName = "product", Description = "The product." };

    private static Option<string?> Run() => Text("--run", "URL", "The run that does this.");

    private static Option<string?> Text(string name, string value, string description) =>
        new(name) { Description = description, HelpName = value };
}
