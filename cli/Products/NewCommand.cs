using Slipway.Cli.CommandLine;
using Slipway.Cli.Stacks;
using Slipway.Spec;

namespace Slipway.Cli.Products;

/// <summary><c>slipway new</c>: a commented file to start a product from.</summary>
internal static class NewCommand
{
    public static async Task<int> RunAsync(string product, IStackSource stacks, IConsoleEdge console)
    {
        if (!ProductStarter.IsName(product))
        {
            throw new UsageException($"'{product}' cannot name a product; a name has lower-case letters, digits and inner hyphens, at most 40, and starts with a letter");
        }

        var path = Path.Combine(stacks.ProductsFolder, $"{product}.yaml");
        if (!OutputFile.Create(path, ProductStarter.For(product)))
        {
            throw new UsageException($"products/{product}.yaml is there already; it is left as it is");
        }

        await console.Out.WriteAsync($"wrote products/{product}.yaml; look through it, then run slipway check\n").ConfigureAwait(false);
        return ExitCode.Fine;
    }
}
