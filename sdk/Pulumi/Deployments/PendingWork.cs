namespace Pulumi;

/// <summary>The tasks that a program has started and not waited for, and how they failed.</summary>
internal sealed class PendingWork
{
    private readonly Lock _lock = new();
    private readonly List<Exception> _failures = [];
    private readonly HashSet<Exception> _seen = new(ReferenceEqualityComparer.Instance);
    private int _running;
    private TaskCompletionSource? _idle;

    public void Add(Task task)
    {
        if (task.IsCompletedSuccessfully)
        {
            return;
        }

        lock (_lock)
        {
            _running++;
        }

        _ = task.ContinueWith(Finish, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
    }

    public void Fail(Exception failure)
    {
        lock (_lock)
        {
            if (_seen.Add(failure))
            {
                _failures.Add(failure);
            }
        }
    }

    /// <summary>Waits until nothing runs any more and gives each failure once, in the order they came.</summary>
    public async Task<IReadOnlyList<Exception>> FinishAsync()
    {
        while (true)
        {
            Task idle;
            lock (_lock)
            {
                if (_running == 0)
                {
                    return [.. _failures];
                }

                _idle ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
                idle = _idle.Task;
            }

            await idle.ConfigureAwait(false);
        }
    }

    private void Finish(Task task)
    {
        if (task.Exception is { } failures)
        {
            foreach (var failure in failures.InnerExceptions)
            {
                Fail(failure);
            }
        }
        else if (task.IsCanceled)
        {
            Fail(new TaskCanceledException(task));
        }

        TaskCompletionSource? idle = null;
        lock (_lock)
        {
            if (--_running == 0)
            {
                (idle, _idle) = (_idle, null);
            }
        }

        idle?.SetResult();
    }
}
