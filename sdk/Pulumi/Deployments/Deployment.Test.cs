using System.Collections.Immutable;
using System.Reflection;
using Pulumi.Testing;

namespace Pulumi;

/// <summary>Runs a program without an engine, with mocks that answer in its place.</summary>
public sealed partial class Deployment
{
    public static Task<ImmutableArray<Resource>> TestAsync<TStack>(IMocks mocks, TestOptions? options = null)
        where TStack : Stack, new()
        => TestAsync(
            mocks,
            options,
            () => (Stack)Activator.CreateInstance(typeof(TStack), BindingFlags.DoNotWrapExceptions, null, args: null, culture: null)!);

    public static Task<ImmutableArray<Resource>> TestWithServiceProviderAsync<TStack>(
        IMocks mocks, IServiceProvider serviceProvider, TestOptions? options = null)
        where TStack : Stack
        => TestAsync(
            mocks,
            options,
            () => serviceProvider.GetService(typeof(TStack)) as TStack ?? throw new InvalidOperationException(
                $"Failed to resolve instance of type {typeof(TStack)} from service provider. "
                + "Register the type with the service provider before calling RunAsync."));

    public static async Task<ImmutableArray<Resource>> TestAsync(IMocks testMocks, TestOptions testOptions, Action createResources)
    {
        var (resources, _) = await TestAsync(testMocks, testOptions, WithoutOutputs).ConfigureAwait(false);
        return resources;

        IDictionary<string, object?> WithoutOutputs()
        {
            createResources();
            return new Dictionary<string, object?>();
        }
    }

    public static async Task<ImmutableArray<Resource>> TestAsync(IMocks testMocks, TestOptions testOptions, Func<Task> createResources)
    {
        var (resources, _) = await TestAsync(testMocks, testOptions, WithoutOutputs).ConfigureAwait(false);
        return resources;

        async Task<IDictionary<string, object?>> WithoutOutputs()
        {
            await createResources().ConfigureAwait(false);
            return new Dictionary<string, object?>();
        }
    }

    public static Task<(ImmutableArray<Resource> Resources, IDictionary<string, object?> Outputs)> TestAsync(
        IMocks testMocks, TestOptions testOptions, Func<IDictionary<string, object?>> createResources)
        => TestAsync(testMocks, testOptions, () => Task.FromResult(createResources()));

    public static async Task<(ImmutableArray<Resource> Resources, IDictionary<string, object?> Outputs)> TestAsync(
        IMocks testMocks, TestOptions testOptions, Func<Task<IDictionary<string, object?>>> createResources)
    {
        IDictionary<string, object?> outputs = new Dictionary<string, object?>();
        var resources = await TestAsync(testMocks, testOptions, CreateAsync).ConfigureAwait(false);
        return ([.. resources.Where(resource => resource is not TestStack)], outputs);

        async Task<Stack> CreateAsync()
        {
            var stack = new TestStack();
            outputs = await createResources().ConfigureAwait(false);
            return stack;
        }
    }

    private static Task<ImmutableArray<Resource>> TestAsync(IMocks mocks, TestOptions? options, Func<Stack> createStack)
        => TestAsync(mocks, options, () => Task.FromResult(createStack()));

    // Async on purpose: the running deployment is bound to the flow of this method and leaves it with the method.
    private static async Task<ImmutableArray<Resource>> TestAsync(IMocks mocks, TestOptions? options, Func<Task<Stack>> createStack)
    {
        var deployment = new Deployment(new MockMonitor(mocks), options);
        Enter(deployment);
        try
        {
            var stack = await createStack().ConfigureAwait(false);
            stack.RegisterPropertyOutputs();
        }
        catch (Exception failure)
        {
            deployment.Work.Fail(failure);
        }

        await deployment.FinishAsync().ConfigureAwait(false);
        return deployment.Journal.Errors switch
        {
            [] => deployment.Monitor.ListResources(),
            [var error] => throw new RunException(error),
            var errors => throw new AggregateException(errors.Select(error => new RunException(error))),
        };
    }
}
