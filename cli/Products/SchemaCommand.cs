using Slipway.Cli.CommandLine;
using Slipway.Cli.Stacks;
using Slipway.Spec;
using Slipway.Spec.Reading;

namespace Slipway.Cli.Products;

/// <summary><c>slipway schema</c>: the JSON Schema of a product's file, for editors.</summary>
internal static class SchemaCommand
{
    public static async Task<int> RunAsync(IStackSource stacks, IConsoleEdge console)
    {
        var problems = new ProblemList();
        var path = Path.Combine(stacks.ProductsFolder, "defaults.yaml");
        if (!File.Exists(path))
        {
            throw new UsageException("there is no products/defaults.yaml, whose values a product's file need not repeat");
        }

        var schema = ProductSchema.ToJson(new ProductFile("products/defaults.yaml", await File.ReadAllBytesAsync(path).ConfigureAwait(false)), problems);
        problems.ThrowIfAny();
        await console.Out.WriteAsync(schema).ConfigureAwait(false);
        return ExitCode.Fine;
    }
}
