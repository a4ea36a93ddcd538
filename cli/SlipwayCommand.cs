using System.CommandLine;
using Slipway.Cli.CommandLine;
using Slipway.Cli.Engine;
using Slipway.Cli.Stacks;
using Slipway.Spec.Reading;

namespace Slipway.Cli;

/// <summary>The <c>slipway</c> command, from its arguments to its exit code.</summary>
public static class SlipwayCommand
{
    /// <summary>Runs the command in a folder inside a repository of ours.</summary>
    public static Task<int> RunAsync(string[] args, IConsoleEdge console, string workingDirectory, TimeProvider? clock = null) =>
        RunAsync(args, console, new EnvironmentStacks(workingDirectory, clock: clock ?? TimeProvider.System), workingDirectory, clock);

    public static async Task<int> RunAsync(
        string[] args, IConsoleEdge console, IStackSource stacks, string workingDirectory, TimeProvider? clock = null)
    {
        var root = CommandTree.Create(new Session(stacks, console, workingDirectory, clock ?? TimeProvider.System));
        try
        {
            var parsed = root.Parse(args, new ParserConfiguration { EnablePosixBundling = false, ResponseFileTokenReplacer = null });
            if (ArgumentProblems.Any(parsed))
            {
                return await RefuseAsync(parsed, console).ConfigureAwait(false);
            }

            var configuration = new InvocationConfiguration { Output = console.Out, Error = console.Error, EnableDefaultExceptionHandler = false };
            var code = await parsed.InvokeAsync(configuration).ConfigureAwait(false);
            await console.Out.FlushAsync().ConfigureAwait(false);
            return code;
        }
        catch (UsageException exception)
        {
            return await FailAsync(console, [$"slipway: {exception.Message}"]).ConfigureAwait(false);
        }
        catch (RefusedException exception)
        {
            return await FailAsync(console, exception.Reasons.Select(reason => $"slipway: {reason}")).ConfigureAwait(false);
        }
        catch (ProblemsException exception)
        {
            return await FailAsync(console, exception.Problems.Select(problem => problem.ToString())).ConfigureAwait(false);
        }
        catch (EngineFailedException exception)
        {
            return await FailAsync(console, exception.Messages.Select(message => $"slipway: {message}")).ConfigureAwait(false);
        }
        catch (IOException)
        {
            // Whoever read our output is gone (`| head`); there is nobody left to tell.
            return ExitCode.Fine;
        }
    }

    private static async Task<int> RefuseAsync(ParseResult parsed, IConsoleEdge console)
    {
        var path = CommandTree.PathOf(parsed.CommandResult);
        var problems = ArgumentProblems.Of(parsed).Select(problem => $"{path}: {problem}");
        return await FailAsync(console, problems.Append($"usage: {path} --help tells more")).ConfigureAwait(false);
    }

    private static async Task<int> FailAsync(IConsoleEdge console, IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            await console.Error.WriteLineAsync(line).ConfigureAwait(false);
        }

        return ExitCode.Problems;
    }
}
