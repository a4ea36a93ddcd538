using BenchmarkDotNet.Attributes;
using Slipway.Spec;
using Slipway.Spec.Reading;

namespace Slipway.Bench;

/// <summary>Reading and checking every product of the repository, in a process that has done it before.</summary>
[InProcess]
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private List<ProductFile> _files = [];

    [GlobalSetup]
    public void Setup() => _files =
    [
        .. Directory.EnumerateFiles("products", "*.yaml")
            .Select(file => new ProductFile($"products/{Path.GetFileName(file)}", File.ReadAllBytes(file))),
    ];

    [Benchmark]
    public ProductCatalog AllProducts() => ProductFiles.Read(_files, new ProblemList());
}
